<#
.SYNOPSIS
Makes a Windows machine a kiosk of Accueil, and an ordinary one again.

.DESCRIPTION
    .\Accueil-Kiosk.ps1 -On [-Account borne] [-Program PATH]
    .\Accueil-Kiosk.ps1 -Off
    .\Accueil-Kiosk.ps1 -Status

Run it in an elevated Windows PowerShell (5.1, the one that Windows brings: not 7), after Accueil was
installed for the machine. Doing any of it twice does no harm. What was there before is kept in %ProgramData%\Accueil\kiosk.json, and
-Off puts exactly that back. What it closes, and what stays open, is in docs/kiosk-lockdown.md.

Enterprise, Education and IoT Enterprise: Shell Launcher shows Accueil in the place of the desktop,
and starts it again. Pro: the policy "Custom User Interface" does the former; Accueil's supervisor
the latter. Home has neither: the script says so and changes nothing.
#>
#Requires -Version 5.1
#Requires -PSEdition Desktop
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
    @($Winlogon, 'AutoAdminLogon', 'String', '1'),
    @($Winlogon, 'DefaultUserName', 'String', '<account>'),
    @($Winlogon, 'DefaultDomainName', 'String', '.'),
    @($Winlogon, 'DefaultPassword', 'String', ''),
    # What Ctrl+Alt+Del offers
    @('HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System', 'HideFastUserSwitching', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableTaskMgr', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableLockWorkstation', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'DisableChangePassword', 'DWord', '1'),
    # The Windows keys, the menus of the desktop, and what starts by itself from a stick
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoWinKeys', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoRun', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoViewContextMenu', 'DWord', '1'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer", 'NoDriveTypeAutoRun', 'DWord', '255'),
    # Swipes from the edge, long presses, notifications
    @('HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 'DWord', '0'),
    @("$Hive\Software\Microsoft\Wisp\Touch", 'TouchMode_hold', 'DWord', '0'),
    @("$Hive\Software\Microsoft\Windows\CurrentVersion\PushNotifications", 'ToastEnabled', 'DWord', '0'),
    @("$Hive\Software\Policies\Microsoft\Windows\Explorer", 'DisableNotificationCenter', 'DWord', '1'),
    # Five times Shift, eight seconds of it, and Num Lock open questions that lead to the settings
    @("$Hive\Control Panel\Accessibility\StickyKeys", 'Flags', 'String', '506'),
    @("$Hive\Control Panel\Accessibility\Keyboard Response", 'Flags', 'String', '122'),
    @("$Hive\Control Panel\Accessibility\ToggleKeys", 'Flags', 'String', '58'),
    # Nothing over the screen, and no Windows of a person signed in before
    @("$Hive\Control Panel\Desktop", 'ScreenSaveActive', 'String', '0'),
    @('HKLM\SOFTWARE\Policies\Microsoft\Windows\Personalization', 'NoLockScreen', 'DWord', '1')
)
$Shell = @("$Hive\Software\Microsoft\Windows\CurrentVersion\Policies\System", 'Shell', 'String', '')

function Test-Elevated {
    $who = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
    $who.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Get-Edition { (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID }

function Test-ShellLauncher { (Get-Edition) -match 'Enterprise|Education|IoT' }

# For hives alone: with values reg.exe is given words that PowerShell 5.1 quotes otherwise than it reads.
function Invoke-Reg {
    param([string[]] $Arguments)
    $ErrorActionPreference = 'Continue' # else what it says on its error stream would end the script
    $said = & reg.exe @Arguments 2>&1
    if ($LASTEXITCODE -ne 0) { throw "reg $($Arguments -join ' '): $said" }
}

# A key, $null where there is none; to be closed, or its hive is not let go.
function Open-Key {
    param([string] $Key, [switch] $Writable)
    $root, $path = $Key -split '\\', 2
    $named = @{ HKLM = 'LocalMachine'; HKU = 'Users' }[$root]
    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey($named, 'Registry64')
    try { if ($Writable) { $base.CreateSubKey($path) } else { $base.OpenSubKey($path) } } finally { $base.Close() }
}

# What a value is now; $null where there is none.
function Get-Value {
    param([string] $Key, [string] $Name)
    $opened = Open-Key $Key
    if ($null -eq $opened) { return $null }
    try {
        if (@($opened.GetValueNames()) -notcontains $Name) { return $null }
        @{ Type = [string] $opened.GetValueKind($Name); Value = [string] $opened.GetValue($Name, '', 'DoNotExpandEnvironmentNames') }
    } finally { $opened.Close() }
}

function Set-Value {
    param([string] $Key, [string] $Name, [string] $Type, [string] $Value)
    $opened = Open-Key $Key -Writable
    try {
        if ($Type -eq 'DWord') { $opened.SetValue($Name, [int] $Value, $Type) } else { $opened.SetValue($Name, $Value, $Type) }
    } finally { $opened.Close() }
}

function Remove-Value {
    param([string] $Key, [string] $Name)
    if ($null -eq (Get-Value $Key $Name)) { return }
    $opened = Open-Key $Key -Writable
    try { $opened.DeleteValue($Name, $false) } finally { $opened.Close() }
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
        $told = Get-Value 'HKLM\SOFTWARE\Technopark\Accueil' 'Folder'
        $folder = if ($told) { $told.Value } else { Join-Path $env:ProgramFiles 'Accueil' }
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
    $launcher.SetCustomShell($Sid, "`"$Path`"", [int[]] @(0), [int[]] @($DoNothing), $RestartShell) | Out-Null
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
