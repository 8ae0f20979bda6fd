; SPDX-FileCopyrightText: 2026 The Fresh Start authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer. build.sh says VERSION, STAGE, LIST, ICONS and OUTPUT.
;   /S            asks nothing; /AllUsers or /CurrentUser says for whom; /D=FOLDER (last, unquoted) where
; It puts the program down and never touches a school's file. The folder with those is the person's own.

Unicode true
Target amd64-unicode ; the usual 32-bit stub does nothing on a Windows without 32-bit support
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!define NAME "Fresh Start"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\FreshStart"
!define KIND "FreshStart.School"
!define RUNNING_ANSWER 4

; For oneself without asking an administrator, unless somebody who may chooses all users.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Fresh Start"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include "${LIST}"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2057 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=2057 "CompanyName" "The Fresh Start authors"
VIAddVersionKey /LANG=2057 "LegalCopyright" "2026 The Fresh Start authors. GPL-3.0-or-later"

!define MUI_ICON "${ICONS}/freshstart.ico"
!define MUI_UNICON "${ICONS}/freshstart.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\freshstart.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}/licences/Fresh Start (GPL-3).txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "The program is removed. The school's file, its backups and the log are kept."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; While the program runs, its file cannot be opened for writing.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\freshstart.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\freshstart.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME} is open. Close it, then start this again. Nothing was changed." /SD IDOK
      SetErrorLevel ${RUNNING_ANSWER}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${NAME} needs Windows 10 or 11." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Program"
  !insertmacro RefuseWhileRunning
  ; In place of an older version: that one takes away exactly what it put down, and nothing else.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\before.exe"
    ExecWait '"$PLUGINSDIR\before.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\freshstart.exe"

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\freshstart.exe"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The Fresh Start authors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1

  WriteRegStr SHCTX "Software\Classes\.freshstart" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "Fresh Start school file"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\freshstart.exe,1"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\freshstart.exe" "%1"'
  !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  !insertmacro TakeFiles
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; not in the folder that goes
  RMDir "$INSTDIR"   ; stays where somebody keeps something of theirs in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.freshstart" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.freshstart" ""
    DeleteRegKey /ifempty SHCTX "Software\Classes\.freshstart"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "${KEY}"
  !insertmacro TellExplorer
SectionEnd
