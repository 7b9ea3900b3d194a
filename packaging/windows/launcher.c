/* accueil.exe and kiosk.exe of an installation: they start the version that counts.

   current.txt beside this program names folders here, one a line; the first whose program starts is
   it. docs/decisions/0037-versions-lie-side-by-side-on-windows.md says why. Built twice: with a
   console (kiosk.exe), and with WINDOWS for a program without one (accueil.exe). */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

enum { TROUBLE = 4, AGAIN = 75, LONGEST = 32768, NAMES = 4096, AT_ONCE = 2000, PAUSE = 1000 };

/* What Windows ends a program with whose libraries it cannot load. */
static const DWORD NOT_AN_IMAGE = 0xC000007B, NO_LIBRARY = 0xC0000135, LIBRARY_FAILED = 0xC0000142;

static wchar_t folder[LONGEST], own[LONGEST];

static const wchar_t *said(void) {
    switch (PRIMARYLANGID(GetUserDefaultUILanguage())) {
    case LANG_ARABIC:
        return L"تثبيت Accueil غير كامل. أعيدوا تشغيل برنامج التثبيت ثم افتحوا Accueil من جديد. "
               L"معطيات هذه المحطة محفوظة.";
    case LANG_ENGLISH:
        return L"Accueil is not wholly installed. Run its installer once more, then open Accueil again. "
               L"The data of this station is kept.";
    default:
        return L"L’installation d’Accueil n’est pas entière. Lancez une nouvelle fois le programme "
               L"d’installation, puis rouvrez Accueil. Les données de ce poste sont gardées.";
    }
}

static int tell(void) {
#ifdef WINDOWS
    UINT way = PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_ARABIC ? MB_RTLREADING | MB_RIGHT : 0;
    MessageBoxW(0, said(), L"Accueil", MB_OK | MB_ICONWARNING | way);
#else
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode, written;
    if (GetConsoleMode(out, &mode)) {
        WriteConsoleW(out, said(), (DWORD)wcslen(said()), &written, 0);
        WriteConsoleW(out, L"\r\n", 2, &written, 0);
    } else {
        char bytes[1024];
        int size = WideCharToMultiByte(CP_UTF8, 0, said(), -1, bytes, sizeof bytes - 2, 0, 0);
        WriteFile(out, bytes, size - 1, &written, 0);
        WriteFile(out, "\n", 1, &written, 0);
    }
#endif
    return TROUBLE;
}

/* What stands after the program's own name on the command line. */
static const wchar_t *arguments(void) {
    const wchar_t *at = GetCommandLineW();
    BOOL quoted = FALSE;
    while (*at && (quoted || (*at != L' ' && *at != L'\t')))
        if (*at++ == L'"') quoted = !quoted;
    return at;
}

/* A folder of this one, and not a way out of it. */
static BOOL plain(const char *name) {
    if (!*name || *name == '.') return FALSE;
    for (; *name; name++)
        if (!strchr("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+-_", *name)) return FALSE;
    return TRUE;
}

static BOOL WINAPI left_to_the_program(DWORD event) {
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

/* Run a version to its end; FALSE where it is not there or Windows cannot load it. */
static BOOL run(const char *version, DWORD *code) {
    static wchar_t program[LONGEST], line[2 * LONGEST];
    STARTUPINFOW how;
    PROCESS_INFORMATION started;
    const wchar_t *name = wcsrchr(own, L'\\') + 1;
    if (swprintf(program, LONGEST, L"%ls\\%hs\\%ls", folder, version, name) < 0) return FALSE;
    if (swprintf(line, 2 * LONGEST, L"\"%ls\"%ls", program, arguments()) < 0) return FALSE;
    GetStartupInfoW(&how);
    how.lpReserved2 = 0;
    how.cbReserved2 = 0;
    if (!CreateProcessW(program, line, 0, 0, TRUE, 0, 0, 0, &how, &started)) return FALSE;
    AllowSetForegroundWindow(started.dwProcessId);
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, code);
    CloseHandle(started.hThread);
    CloseHandle(started.hProcess);
    return *code != NOT_AN_IMAGE && *code != NO_LIBRARY && *code != LIBRARY_FAILED;
}

static DWORD run_current(void) {
    static wchar_t file[LONGEST];
    char names[NAMES + 1];
    DWORD size = 0, code = 0;
    swprintf(file, LONGEST, L"%ls\\current.txt", folder);
    HANDLE list = CreateFileW(file, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                              0, OPEN_EXISTING, 0, 0);
    if (list == INVALID_HANDLE_VALUE) return tell();
    ReadFile(list, names, NAMES, &size, 0);
    CloseHandle(list);
    names[size] = 0;
    for (char *name = strtok(names, " \t\r\n"); name; name = strtok(0, "\r\n"))
        if (plain(name) && run(name, &code)) return code;
    return tell();
}

static DWORD keep_running(void) {
    DWORD size = GetModuleFileNameW(0, own, LONGEST);
    if (!size || size == LONGEST) return tell();
    wcscpy(folder, own);
    *wcsrchr(folder, L'\\') = 0;
    SetEnvironmentVariableW(L"ACCUEIL_LAUNCHER", own);
    SetEnvironmentVariableW(L"KIOSK_KEPT_RUNNING", L"1");
    SetConsoleCtrlHandler(left_to_the_program, TRUE);
    for (;;) {
        ULONGLONG began = GetTickCount64();
        DWORD code = run_current();
        if (code != AGAIN) return code;
        if (GetTickCount64() - began < AT_ONCE) Sleep(PAUSE);
    }
}

#ifdef WINDOWS
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) { return keep_running(); }
#else
int wmain(void) { return keep_running(); }
#endif
