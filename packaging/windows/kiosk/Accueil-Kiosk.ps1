<#
.SYNOPSIS
Makes a Windows machine a kiosk of Accueil, and an ordinary one again.

.DESCRIPTION
    .\Accueil-Kiosk.ps1 -On [-Account borne] [-Program PATH]
    .\Accueil-Kiosk.ps1 -Off
    .\Accueil-Kiosk.ps1 -Status

Run it in an elevated PowerShell (5.1 or later), after Accueil was installed for the machine. Doing
any of it twice does no harm. What was there before is kept in %ProgramData%\Accueil\kiosk.json, and
-Off puts exactly that back. What it closes, and what stays open, is in docs/kiosk-lockdown.md.

Enterprise, Education and IoT Enterprise: Shell Launcher shows Accueil in the place of the desktop,
and starts it again. Pro: the policy "Custom User Interface" does the former; Accueil's supervisor
the latter. Home has neither: the script says so and changes nothing.
#>
[CmdletBinding(DefaultParameterSetName = 'Status', SupportsShouldProcess)]
param(
    [Parameter(ParameterSetName = 'On', Mandatory)] [switch] $On,
    [Parameter(ParameterSetName = 'Off', Mandatory)] [switch] $Off,
    [Parameter(ParameterSetName = 'Status')] [switch] $Status,
    [Parameter(ParameterSetName = 'On')] [ValidatePattern('^[A-Za-z0-9_-]{1,20}$')] [string] $Account = 'borne',
    [Parameter(ParameterSetName = 'On')] [string] $Program = ''
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$Kept = Join-Path $env:ProgramData 'Accueil\kiosk.json'
$Hive = 'HKU\AccueilKiosk'
$Winlogon = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$RestartShell = 0
$DoNothing = 3

# Each is a key, a value, its type, and what it is on a kiosk. HKU\AccueilKiosk is the account's.
$Closed = @(
    # Nobody is asked for a password at the start; the account may sign in at the machine only.
    @($Winlogon, 'AutoAdminLogon', 'REG_SZ', '1'),
    @($Winlogon, 'DefaultUserName', 'REG_SZ', '<account>'),
    @($Winlogon, 'DefaultDomainName', 'REG_SZ', '.'),
    @($Winlogon, 'DefaultPassword', 'REG_SZ', ''),
    # What Ctrl+Alt+Del offers
    @('HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System', 'HideFastUserSwitching', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableTaskMgr', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableLockWorkstation', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableChangePassword', 'REG_DWORD', '1'),
    # The Windows keys, the menus of the desktop, and what starts by itself from a stick
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoWinKeys', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoRun', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoViewContextMenu', 'REG_DWORD', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoDriveTypeAutoRun', 'REG_DWORD', '255'),
    # Swipes from the edge, long presses, notifications
    @('HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 'REG_DWORD', '0'),
    @("$Hive\Software\Microsoft\Wisp\Touch", 'TouchMode_hold', 'REG_DWORD', '0'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\PushNotifications", 'ToastEnabled', 'REG_DWORD', '0'),
    @("$Hive\Software\Policies\Microsoft\Windows\Explorer", 'DisableNotificationCenter', 'REG_DWORD', '1'),
    # Five times Shift, eight seconds of it, and Num Lock open questions that lead to the settings
    @("$Hive\Control Panel\Accessibility\StickyKeys", 'Flags', 'REG_SZ', '506'),
    @("$Hive\Control Panel\Accessibility\Keyboard Response", 'Flags', 'REG_SZ', '122'),
    @("$Hive\Control Panel\Accessibility\ToggleKeys", 'Flags', 'REG_SZ', '58'),
    # Nothing over the screen, and no Windows of a person signed in before
    @("$Hive\Control Panel\Desktop", 'ScreenSaveActive', 'REG_SZ', '0'),
    @('HKLM\SOFTWARE\Policies\Microsoft\Windows\Personalization', 'NoLockScreen', 'REG_DWORD', '1')
)
$Shell = @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'Shell', 'REG_SZ', '')

function Test-Elevated {
    $who = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
    $who.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Get-Edition { (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID }

function Test-ShellLauncher { (Get-Edition) -match 'Enterprise|Education|IoT' }

function Invoke-Reg {
    param([string[]] $Arguments)
    $said = & reg.exe @Arguments 2>&1
    if ($LASTEXITCODE -ne 0) { throw "reg $($Arguments -join ' '): $said" }
}

# What a value is now, as reg.exe says it; $null where there is none.
function Get-Value {
    param([string] $Key, [string] $Name)
    $said = & reg.exe query $Key /v $Name 2>$null
    if ($LASTEXITCODE -ne 0) { return $null }
    foreach ($line in $said) {
        if ($line -match '^\s+.+?\s{4}(REG_\w+)(?:\s{4}(.*))?$') {
            $found = $Matches[2]
            if ($null -eq $found) { $found = '' }
            if ($Matches[1] -eq 'REG_DWORD') { $found = [string][Convert]::ToUInt32($found, 16) }
            return @{ Type = $Matches[1]; Value = $found }
        }
    }
    return $null
}

function Set-Value {
    param([string] $Key, [string] $Name, [string] $Type, [string] $Value)
    Invoke-Reg @('add', $Key, '/v', $Name, '/t', $Type, '/d', $Value, '/f')
}

function Remove-Value {
    param([string] $Key, [string] $Name)
    if ($null -ne (Get-Value $Key $Name)) { Invoke-Reg @('delete', $Key, '/v', $Name, '/f') }
}

function Get-Sid {
    param([string] $Name)
    (New-Object Security.Principal.NTAccount($Name)).Translate([Security.Principal.SecurityIdentifier]).Value
}

# The account's registry is a file of its profile, which its first sign-in makes.
function Invoke-WithHive {
    param([string] $Name, [scriptblock] $Work)
    $sid = Get-Sid $Name
    $loaded = Test-Path "Registry::HKEY_USERS\$sid"
    if ($loaded) { throw "Le compte $Name a une session ouverte : fermez-la d'abord. Rien n'a changé." }
    $profiles = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    if (-not (Test-Path "$profiles\$sid")) {
        throw "Ouvrez une fois une session du compte $Name, fermez-la, puis relancez ce script."
    }
    $folder = (Get-ItemProperty "$profiles\$sid").ProfileImagePath
    Invoke-Reg @('load', $Hive, (Join-Path $folder 'NTUSER.DAT'))
    try { & $Work } finally {
        [GC]::Collect()
        Invoke-Reg @('unload', $Hive)
    }
}

function Find-Program {
    if ($Program) { $found = $Program } else {
        $folder = (Get-ItemProperty 'HKLM:\Software\Technopark\Accueil' -ErrorAction SilentlyContinue).Folder
        if (-not $folder) { $folder = Join-Path $env:ProgramFiles 'Accueil' }
        $found = Join-Path $folder 'accueil.exe'
    }
    if (-not (Test-Path -LiteralPath $found -PathType Leaf)) {
        throw "Accueil n'est pas installé pour la machine ($found manque). Rien n'a changé."
    }
    (Resolve-Path -LiteralPath $found).Path
}

function Read-Kept {
    if (-not (Test-Path -LiteralPath $Kept)) { return $null }
    Get-Content -LiteralPath $Kept -Raw -Encoding UTF8 | ConvertFrom-Json
}

function Save-Kept {
    param($State)
    New-Item -ItemType Directory -Force (Split-Path $Kept) | Out-Null
    $State | ConvertTo-Json -Depth 6 | Set-Content -LiteralPath $Kept -Encoding UTF8
}

function Get-ShellLauncher { [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting' }

function Set-ShellLauncher {
    param([string] $Sid, [string] $Path)
    $feature = 'Client-EmbeddedShellLauncher'
    if ((Get-WindowsOptionalFeature -Online -FeatureName $feature).State -ne 'Enabled') {
        Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
    }
    $launcher = Get-ShellLauncher
    # Everybody else keeps the desktop.
    $launcher.SetDefaultShell('explorer.exe', $RestartShell) | Out-Null
    try { $launcher.RemoveCustomShell($Sid) | Out-Null } catch { Write-Verbose 'there was none' }
    # 0: a technician has left with the code. Whatever else it ends with, it is started again.
    $launcher.SetCustomShell($Sid, "`"$Path`"", @(0), @($DoNothing), $RestartShell) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
}

function Remove-ShellLauncher {
    param([string] $Sid)
    try {
        $launcher = Get-ShellLauncher
        $launcher.RemoveCustomShell($Sid) | Out-Null
        $launcher.SetEnabled($false) | Out-Null
    } catch { Write-Verbose "Shell Launcher: $_" }
}

function Enable-Kiosk {
    $path = Find-Program
    if ((Get-Edition) -match '^Core') {
        throw "Windows Famille ne sait pas remplacer le bureau : il faut Pro, Enterprise, Education ou IoT. Rien n'a changé."
    }
    $state = Read-Kept
    if ($state -and $state.Account -ne $Account) {
        throw "Cette machine est déjà la borne du compte $($state.Account) : -Off d'abord. Rien n'a changé."
    }
    if (-not (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue)) {
        New-LocalUser -Name $Account -NoPassword -AccountNeverExpires -UserMayNotChangePassword `
            -Description 'Borne Accueil' | Out-Null
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $Account
        Write-Host "Le compte $Account est créé."
    }
    $sid = Get-Sid $Account
    $launcher = Test-ShellLauncher
    $wanted = @($Closed)
    if (-not $launcher) {
        $wanted += , @($Shell[0], $Shell[1], $Shell[2], "`"$path`"")
    }
    Invoke-WithHive $Account {
        if (-not $state) {
            # Before anything is changed: what is interrupted can still be put back.
            $before = foreach ($each in $wanted) {
                @{ Key = $each[0]; Name = $each[1]; Was = (Get-Value $each[0] $each[1]) }
            }
            Save-Kept @{ Account = $Account; Launcher = $launcher; Before = @($before) }
        }
        foreach ($each in $wanted) {
            Set-Value $each[0] $each[1] $each[2] ($each[3] -replace '<account>', $Account)
        }
    }
    if ($launcher) { Set-ShellLauncher $sid $path }
    foreach ($what in 'monitor-timeout-ac', 'standby-timeout-ac', 'hibernate-timeout-ac') {
        & powercfg.exe /change $what 0
    }
    Write-Host "Cette machine est une borne au prochain démarrage : $path"
}

function Disable-Kiosk {
    $state = Read-Kept
    if (-not $state) {
        Write-Host "Cette machine n'est pas une borne : rien à défaire."
        return
    }
    if ($state.Launcher) { Remove-ShellLauncher (Get-Sid $state.Account) }
    Invoke-WithHive $state.Account {
        foreach ($each in $state.Before) {
            if ($null -eq $each.Was) { Remove-Value $each.Key $each.Name } else {
                Set-Value $each.Key $each.Name $each.Was.Type $each.Was.Value
            }
        }
    }
    Remove-Item -LiteralPath $Kept
    Write-Host "Cette machine n'est plus une borne. Le compte $($state.Account) et ses données restent."
}

function Show-Kiosk {
    $state = Read-Kept
    Write-Host "Windows : $(Get-Edition)"
    if (-not $state) { Write-Host 'Borne : non'; return }
    Write-Host "Borne : oui, compte $($state.Account)"
    if ($state.Launcher) { Write-Host 'Par : Shell Launcher' } else { Write-Host 'Par : interface personnalisée' }
}

if ($On -or $Off) {
    if (-not (Test-Elevated)) { throw 'Lancez PowerShell en administrateur. Rien n''a changé.' }
}
if ($On) { if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'borne')) { Enable-Kiosk } }
elseif ($Off) { if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'ordinaire')) { Disable-Kiosk } }
else { Show-Kiosk }
