; The installer for Windows: tools/windows_installer.py gives it VERSION, NUMBERS, WORK (a folder with
; files.nsh, the launchers, closing.exe, accueil.ico, side.bmp, licence.txt and
; Accueil-Kiosk.ps1), SIZE in kB, NEEDED in MB, and OUT; with QUICK it is packed quickly.
; What it lays and why: docs/decisions/0037-versions-lie-side-by-side-on-windows.md.
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
AllowSkipFiles off
BrandingText "Technopark · Accueil ${VERSION}"
Name "Accueil"
OutFile "${OUT}"

!define KEY "Software\Technopark\Accueil"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Accueil"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define NEEDS_ADMINISTRATOR 740
!define STILL_OPEN 5
!define OLDER 6
!define DISK 7

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Accueil"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "$(NEEDS_ADMINISTRATOR)"
!include MultiUser.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Accueil"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "Technopark"
VIAddVersionKey /LANG=0 "FileDescription" "Accueil, programme d’installation"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Technopark, MIT"

Var Kind        ; what this station is: desk, counter, manager, kiosk, display, door
Var Autostart   ; 1 where Accueil opens at logon
Var EraseData   ; 1 where the uninstaller takes the data too
Var Field
Var Box

!define MUI_ICON "${WORK}\accueil.ico"
!define MUI_UNICON "${WORK}\accueil.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}\side.bmp"
!define MUI_ABORTWARNING
Caption "$(CAPTION)"
UninstallCaption "$(UNCAPTION)"
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${WORK}\licence.txt"
Page custom AskWhom KeepWhom
Page custom AskKind KeepKind
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_SUBTEXT "$(INSTALLING)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DONE)"
!define MUI_FINISHPAGE_TEXT "$(DONE_TEXT)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!define MUI_FINISHPAGE_RUN_FUNCTION OpenAsTheAccount
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(UNCAPTION)"
!define MUI_PAGE_HEADER_SUBTEXT "$(TAKING_AWAY)"
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskData un.KeepData
!define MUI_PAGE_HEADER_SUBTEXT "$(TAKING_AWAY)"
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include words.nsh

; --- beginning ---

Function .onInit
  StrCpy $R9 $INSTDIR   ; what /D= says
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
  SetRegView 64
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMINISTRATOR)" /SD IDOK
      SetErrorLevel ${NEEDS_ADMINISTRATOR}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
  Call ReadKind
  Call LookForNewer
FunctionEnd

; What the command line says, else what was installed before, else a desk that nobody opens by itself.
Function ReadKind
  ReadRegStr $Kind SHCTX "${KEY}" "Kind"
  ReadRegStr $Autostart SHCTX "${KEY}" "Autostart"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/KIND=" $R1
  ${IfNot} ${Errors}
    StrCpy $Kind $R1
    StrCpy $Autostart ""
  ${EndIf}
  ${If} $Kind == ""
    StrCpy $Kind "desk"
  ${EndIf}
  ${Select} $Kind
  ${Case} "kiosk"
  ${Case} "display"
  ${Case} "door"
  ${Case} "desk"
  ${Case} "counter"
  ${Case} "manager"
  ${CaseElse}
    MessageBox MB_OK|MB_ICONSTOP "$(NO_SUCH_KIND)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndSelect}
  Call AutostartOfKind
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART=" $R1
  ${IfNot} ${Errors}
    StrCpy $Autostart $R1
  ${EndIf}
FunctionEnd

Function AutostartOfKind
  ${If} $Autostart == ""
    StrCpy $Autostart 0
    ${If} $Kind == "kiosk"
    ${OrIf} $Kind == "display"
    ${OrIf} $Kind == "door"
      StrCpy $Autostart 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function LookForNewer
  ReadRegStr $R0 SHCTX "${UNINSTALL}" "DisplayVersion"
  ${If} $R0 == ""
    Return
  ${EndIf}
  ${VersionCompare} $R0 "${VERSION}" $R1
  ${If} $R1 != 1   ; what is there is not newer
    Return
  ${EndIf}
  ${GetParameters} $R1
  ClearErrors
  ${GetOptions} $R1 "/OLDER" $R2
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(IS_NEWER)" /SD IDNO IDYES go_on
    SetErrorLevel ${OLDER}
    Quit
  go_on:
FunctionEnd

; --- what is asked ---

!macro BEGIN_PAGE TITLE SUBTITLE
  !insertmacro MUI_HEADER_TEXT "${TITLE}" "${SUBTITLE}"
  nsDialogs::Create 1018
  Pop $R0
  ${If} $(^RTL) == 1
    nsDialogs::SetRTL 1
  ${EndIf}
!macroend

; For all accounts it takes an administrator: others are not asked.
Function AskWhom
  ${If} $MultiUser.Privileges != "Admin"
    Abort
  ${EndIf}
  !insertmacro BEGIN_PAGE "$(WHOM_TITLE)" "$(WHOM_SUBTITLE)"
  ${NSD_CreateRadioButton} 0 8u 100% 12u "$(FOR_ALL)"
  Pop $Field
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(FOR_ME)"
  Pop $Box
  ${NSD_CreateLabel} 0 52u 100% 40u "$(WHOM_WHICH)"
  Pop $R0
  ${If} $MultiUser.InstallMode == "AllUsers"
    ${NSD_Check} $Field
  ${Else}
    ${NSD_Check} $Box
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function KeepWhom
  ${NSD_GetState} $Field $R0
  ${If} $R0 == ${BST_CHECKED}
    Call MultiUser.InstallMode.AllUsers
  ${Else}
    Call MultiUser.InstallMode.CurrentUser
  ${EndIf}
  Call ReadKind
FunctionEnd

Function AskKind
  !insertmacro BEGIN_PAGE "$(KIND_TITLE)" "$(KIND_SUBTITLE)"
  ${NSD_CreateLabel} 0 4u 100% 12u "$(KIND_QUESTION)"
  Pop $R0
  ${NSD_CreateDropList} 0 18u 100% 80u ""
  Pop $Field
  ${NSD_CB_AddString} $Field "$(DESK)"
  ${NSD_CB_AddString} $Field "$(COUNTER)"
  ${NSD_CB_AddString} $Field "$(MANAGER)"
  ${NSD_CB_AddString} $Field "$(KIOSK)"
  ${NSD_CB_AddString} $Field "$(DISPLAY)"
  ${NSD_CB_AddString} $Field "$(DOOR)"
  Call PlaceOfKind
  SendMessage $Field ${CB_SETCURSEL} $R1 0
  ${NSD_OnChange} $Field KindChanged
  ${NSD_CreateCheckBox} 0 44u 100% 12u "$(OPEN_AT_LOGON)"
  Pop $Box
  ${If} $Autostart == 1
    ${NSD_Check} $Box
  ${EndIf}
  ${NSD_CreateLabel} 0 64u 100% 40u "$(KIND_LATER)"
  Pop $R0
  nsDialogs::Show
FunctionEnd

Function PlaceOfKind
  ${Select} $Kind
  ${Case} "counter"
    StrCpy $R1 1
  ${Case} "manager"
    StrCpy $R1 2
  ${Case} "kiosk"
    StrCpy $R1 3
  ${Case} "display"
    StrCpy $R1 4
  ${Case} "door"
    StrCpy $R1 5
  ${CaseElse}
    StrCpy $R1 0
  ${EndSelect}
FunctionEnd

Function TakeKind
  SendMessage $Field ${CB_GETCURSEL} 0 0 $R1
  ${Select} $R1
  ${Case} 1
    StrCpy $Kind "counter"
  ${Case} 2
    StrCpy $Kind "manager"
  ${Case} 3
    StrCpy $Kind "kiosk"
  ${Case} 4
    StrCpy $Kind "display"
  ${Case} 5
    StrCpy $Kind "door"
  ${CaseElse}
    StrCpy $Kind "desk"
  ${EndSelect}
FunctionEnd

Function KindChanged
  Pop $R0
  Call TakeKind
  StrCpy $Autostart ""
  Call AutostartOfKind
  ${NSD_SetState} $Box $Autostart
FunctionEnd

Function KeepKind
  Call TakeKind
  ${NSD_GetState} $Box $Autostart
FunctionEnd

; --- what runs ---

; Programs of this folder are closed: by a silent installer itself, else after asking.
!macro CLOSE_WHAT_RUNS un
Function ${un}CloseWhatRuns
  InitPluginsDir
  File "/oname=$PLUGINSDIR\closing.exe" "${WORK}\closing.exe"
  again:
  ExecWait '"$PLUGINSDIR\closing.exe" "$INSTDIR"' $R0
  ${If} $R0 == 0
    Return
  ${EndIf}
  MessageBox MB_YESNOCANCEL|MB_ICONQUESTION "$(IS_OPEN)" /SD IDYES IDYES close IDNO again
    SetErrorLevel ${STILL_OPEN}
    Quit
  close:
  DetailPrint "$(CLOSING)"
  ExecWait '"$PLUGINSDIR\closing.exe" "$INSTDIR" close' $R0
  ${If} $R0 != 0
    MessageBox MB_OK|MB_ICONSTOP "$(STAYS_OPEN)" /SD IDOK
    SetErrorLevel ${STILL_OPEN}
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CLOSE_WHAT_RUNS ""
!insertmacro CLOSE_WHAT_RUNS "un."

; --- laying it ---

; A file that may be running is moved away, and goes with the next start of Windows.
!macro LAY_LAUNCHER NAME
  Delete "$INSTDIR\${NAME}.old"
  Rename "$INSTDIR\${NAME}" "$INSTDIR\${NAME}.old"
  File "${WORK}\${NAME}"
  Delete /REBOOTOK "$INSTDIR\${NAME}.old"
!macroend

Section "Accueil"
  SetOverwrite on
  Call RequireRoom
  CreateDirectory "$INSTDIR"
  RMDir /r "$INSTDIR\${VERSION}.part"   ; of an installation that ended half-way
  ClearErrors
  !include "${WORK}\files.nsh"          ; all of it, into ${VERSION}.part
  SetOutPath "$INSTDIR"
  Call RequireWhole
  Call CloseWhatRuns
  Call TakePlace
  !insertmacro LAY_LAUNCHER "accueil.exe"
  !insertmacro LAY_LAUNCHER "kiosk.exe"
  Call MakeItCount
  Call RemoveOthers
  Call LayLockDown
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Entries
  Call Registered
SectionEnd

; A silent installer is shown no page that says how much room there is.
Function RequireRoom
  ${GetRoot} "$INSTDIR" $R0
  ${DriveSpace} "$R0\" "/D=F /S=M" $R1
  ${If} $R1 < ${NEEDED}
    MessageBox MB_OK|MB_ICONSTOP "$(NO_ROOM)" /SD IDOK
    SetErrorLevel ${DISK}
    Quit
  ${EndIf}
FunctionEnd

; What was laid is there and as large as it was packed; else nothing was changed yet.
Function RequireWhole
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR\${VERSION}.part\accueil.exe"
    Goto half
  ${EndIf}
  ${GetSize} "$INSTDIR\${VERSION}.part" "/S=0K" $R0 $R1 $R2
  ${If} $R1 != ${FILES}
    Goto half
  ${EndIf}
  Return
  half:
  RMDir /r "$INSTDIR\${VERSION}.part"
  RMDir "$INSTDIR"
  MessageBox MB_OK|MB_ICONSTOP "$(HALF)" /SD IDOK
  SetErrorLevel ${DISK}
  Quit
FunctionEnd

; Windows renames a folder only while nothing of it is open, and then at once: nothing is half done.
Function TakePlace
  RMDir /r "$INSTDIR\${VERSION}.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${VERSION}\*.*"
    Rename "$INSTDIR\${VERSION}" "$INSTDIR\${VERSION}.old"
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "$INSTDIR\${VERSION}.part" "$INSTDIR\${VERSION}"
  ${EndIf}
  ${If} ${Errors}
    Rename "$INSTDIR\${VERSION}.old" "$INSTDIR\${VERSION}"
    RMDir /r "$INSTDIR\${VERSION}.part"
    MessageBox MB_OK|MB_ICONSTOP "$(STAYS_OPEN)" /SD IDOK
    SetErrorLevel ${STILL_OPEN}
    Quit
  ${EndIf}
FunctionEnd

Function MakeItCount
  FileOpen $R0 "$INSTDIR\current.txt.new" w
  FileWrite $R0 "${VERSION}$\r$\n"
  FileClose $R0
  ; MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH: there is no moment without one
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\current.txt.new", w "$INSTDIR\current.txt", i 9) i .R0'
FunctionEnd

!macro REMOVE_VERSIONS un
; Every folder here that is a version, or the half of one, but for the one named in $R9.
Function ${un}RemoveVersions
  FindFirst $R0 $R1 "$INSTDIR\*.*"
  ${DoWhile} $R1 != ""
    ${If} $R1 != "."
    ${AndIf} $R1 != ".."
    ${AndIf} $R1 != $R9
    ${AndIf} ${FileExists} "$INSTDIR\$R1\_internal\*.*"
      RMDir /r "$INSTDIR\$R1"
    ${EndIf}
    FindNext $R0 $R1
  ${Loop}
  FindClose $R0
FunctionEnd
!macroend
!insertmacro REMOVE_VERSIONS ""
!insertmacro REMOVE_VERSIONS "un."

; What makes the machine a kiosk is run by an administrator: it lies only where administrators write.
Function LayLockDown
  SetOutPath "$INSTDIR"
  ${If} $MultiUser.InstallMode == "AllUsers"
    File "${WORK}\Accueil-Kiosk.ps1"
  ${Else}
    Delete "$INSTDIR\Accueil-Kiosk.ps1"
  ${EndIf}
FunctionEnd

Function RemoveOthers
  StrCpy $R9 "${VERSION}"
  Call RemoveVersions
FunctionEnd

Function Entries
  SetOutPath "$INSTDIR"   ; where what they open begins
  RMDir /r "$SMPROGRAMS\Accueil"
  CreateDirectory "$SMPROGRAMS\Accueil"
  CreateShortCut "$SMPROGRAMS\Accueil\$(OPEN).lnk" "$INSTDIR\accueil.exe"
  CreateShortCut "$SMPROGRAMS\Accueil\$(DESK).lnk" "$INSTDIR\accueil.exe" "reception"
  CreateShortCut "$SMPROGRAMS\Accueil\$(COUNTER).lnk" "$INSTDIR\accueil.exe" "counter"
  CreateShortCut "$SMPROGRAMS\Accueil\$(MANAGER).lnk" "$INSTDIR\accueil.exe" "manager"
  CreateShortCut "$SMPROGRAMS\Accueil\$(KIOSK).lnk" "$INSTDIR\accueil.exe" "touch"
  CreateShortCut "$SMPROGRAMS\Accueil\$(DISPLAY).lnk" "$INSTDIR\accueil.exe" "display"
  CreateShortCut "$SMPROGRAMS\Accueil\$(DOOR).lnk" "$INSTDIR\accueil.exe" "door"
  ${If} $Autostart == 1
    WriteRegStr SHCTX "${RUN}" "Accueil" '"$INSTDIR\accueil.exe"'
  ${Else}
    DeleteRegValue SHCTX "${RUN}" "Accueil"
  ${EndIf}
FunctionEnd

Function Registered
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Kind" "$Kind"
  WriteRegStr SHCTX "${KEY}" "Autostart" "$Autostart"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Accueil"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\accueil.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Technopark"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
FunctionEnd

; An installer that is an administrator opens nothing as one: Explorer is the account's own.
Function OpenAsTheAccount
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\accueil.exe"'
FunctionEnd

; A file could not be written, and Windows had nobody to ask.
Function .onInstFailed
  SetErrorLevel ${DISK}
  RMDir /r "$INSTDIR\${VERSION}.part"
FunctionEnd

; --- taking it away ---

Function un.onInit
  StrCpy $R9 $INSTDIR
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $R9
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ERASEDATA" $R1
  ${IfNot} ${Errors}
    StrCpy $EraseData 1
  ${EndIf}
FunctionEnd

Function un.AskData
  !insertmacro BEGIN_PAGE "$(DATA_TITLE)" "$(DATA_SUBTITLE)"
  ${NSD_CreateLabel} 0 4u 100% 34u "$(DATA_KEPT)"
  Pop $R0
  ${NSD_CreateCheckBox} 0 44u 100% 12u "$(DATA_ERASE)"
  Pop $Box
  nsDialogs::Show
FunctionEnd

Function un.KeepData
  ${NSD_GetState} $Box $EraseData
FunctionEnd

Section "Uninstall"
  Call un.CloseWhatRuns
  StrCpy $R9 ""
  Call un.RemoveVersions
  Delete /REBOOTOK "$INSTDIR\accueil.exe"
  Delete /REBOOTOK "$INSTDIR\kiosk.exe"
  Delete /REBOOTOK "$INSTDIR\accueil.exe.old"
  Delete /REBOOTOK "$INSTDIR\kiosk.exe.old"
  Delete "$INSTDIR\current.txt"
  Delete "$INSTDIR\current.txt.new"
  Delete "$INSTDIR\current.txt.part"
  Delete "$INSTDIR\Accueil-Kiosk.ps1"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Accueil"
  DeleteRegValue SHCTX "${RUN}" "Accueil"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${KEY}"
  DeleteRegKey /ifempty SHCTX "Software\Technopark"
  ${If} $EraseData == 1
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\Technopark\kiosk"
    RMDir "$LOCALAPPDATA\Technopark"
  ${EndIf}
SectionEnd
