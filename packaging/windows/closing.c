/* For the installer: whether programs of a folder are running, and closing them.

   closing.exe FOLDER          ends with 1 where accueil.exe or kiosk.exe of that folder runs, else 0
   closing.exe FOLDER close    asks their windows to close, then ends what is left; 1 where some stays

   What has no window goes first: it may be what starts a closed window again. */
#include <windows.h>
#include <tlhelp32.h>
#include <wchar.h>

enum { MOST = 256, LONGEST = 32768, PATIENCE = 10000, LAST = 5000, STEP = 100 };

static DWORD running[MOST];
static int count;
static wchar_t folder[LONGEST];

static BOOL ours(DWORD id) {
    static wchar_t file[LONGEST], whole[LONGEST];
    DWORD size = LONGEST;
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    if (!process) return FALSE;
    BOOL known = QueryFullProcessImageNameW(process, 0, file, &size);
    CloseHandle(process);
    if (!known || !GetLongPathNameW(file, whole, LONGEST)) return FALSE;
    size_t length = wcslen(folder);
    const wchar_t *name = wcsrchr(whole, L'\\');
    return !_wcsnicmp(whole, folder, length) && whole[length] == L'\\' && name &&
           (!_wcsicmp(name, L"\\accueil.exe") || !_wcsicmp(name, L"\\kiosk.exe"));
}

static int look(void) {
    PROCESSENTRY32W each = {.dwSize = sizeof each};
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    count = 0;
    for (BOOL more = Process32FirstW(all, &each); more && count < MOST; more = Process32NextW(all, &each))
        if (ours(each.th32ProcessID)) running[count++] = each.th32ProcessID;
    CloseHandle(all);
    return count;
}

static BOOL CALLBACK has_window(HWND window, LPARAM of) {
    DWORD id;
    GetWindowThreadProcessId(window, &id);
    return !(id == *(DWORD *)of && IsWindowVisible(window) && ((DWORD *)of)[1]++ == 0);
}

static BOOL CALLBACK close_window(HWND window, LPARAM of) {
    DWORD id;
    GetWindowThreadProcessId(window, &id);
    if (id == (DWORD)of && IsWindowVisible(window)) PostMessageW(window, WM_CLOSE, 0, 0);
    return TRUE;
}

static void end(DWORD id) {
    HANDLE process = OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, id);
    if (!process) return;
    TerminateProcess(process, 1);
    WaitForSingleObject(process, LAST);
    CloseHandle(process);
}

static BOOL gone_within(int milliseconds) {
    for (; milliseconds > 0; milliseconds -= STEP) {
        if (!look()) return TRUE;
        Sleep(STEP);
    }
    return !look();
}

static BOOL close_all(void) {
    look();
    for (int at = 0; at < count; at++) {
        DWORD asked[2] = {running[at], 0};
        EnumWindows(has_window, (LPARAM)asked);
        if (!asked[1]) end(running[at]);
    }
    look();
    for (int at = 0; at < count; at++) EnumWindows(close_window, running[at]);
    if (gone_within(PATIENCE)) return TRUE;
    for (int at = 0; at < count; at++) end(running[at]);
    return gone_within(LAST);
}

int wmain(int given, wchar_t **words) {
    if (given < 2 || !GetLongPathNameW(words[1], folder, LONGEST)) return 0;
    size_t length = wcslen(folder);
    while (length && folder[length - 1] == L'\\') folder[--length] = 0;
    return given > 2 ? !close_all() : look() > 0;
}
