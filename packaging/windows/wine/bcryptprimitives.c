/* Wine 8 has no bcryptprimitives.dll, where Windows 10 has its random numbers. For building and
   trying under Wine; it is never delivered. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    return SystemFunction036(bytes, (ULONG)count);
}
