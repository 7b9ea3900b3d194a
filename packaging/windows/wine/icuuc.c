/* Wine 8 has no icuuc.dll, which Windows 10 brings and Qt loads. This one knows no encoding, so Qt
   uses its own. For building and trying under Wine; it is never delivered. */
#define SAID __declspec(dllexport)
enum { FILE_ACCESS_ERROR = 4 };

static void refuse(int *error) { if (error) *error = FILE_ACCESS_ERROR; }

SAID void *ucnv_open(const char *name, int *error) { refuse(error); return 0; }
SAID void ucnv_close(void *converter) {}
SAID void ucnv_reset(void *converter) {}
SAID signed char ucnv_getMaxCharSize(void *converter) { return 1; }
SAID const char *ucnv_getName(void *converter, int *error) { refuse(error); return 0; }
SAID void ucnv_getToUCallBack(void *converter, void **action, void **context) {}
SAID void ucnv_getFromUCallBack(void *converter, void **action, void **context) {}
SAID void ucnv_setToUCallBack(void *c, void *a, void *n, void **o, void **p, int *error) { refuse(error); }
SAID void ucnv_setFromUCallBack(void *c, void *a, void *n, void **o, void **p, int *error) { refuse(error); }
SAID void ucnv_cbToUWriteUChars(void *a, void *s, int length, int offset, int *error) { refuse(error); }
SAID void ucnv_cbFromUWriteUChars(void *a, void *s, void *limit, int offset, int *error) { refuse(error); }
SAID void ucnv_toUnicode(void *c, void *t, void *tl, void *s, void *sl, void *o, char flush, int *error) { refuse(error); }
SAID void ucnv_fromUnicode(void *c, void *t, void *tl, void *s, void *sl, void *o, char flush, int *error) { refuse(error); }
SAID int ucnv_toUCountPending(void *converter, int *error) { return 0; }
SAID int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
SAID const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { refuse(error); return 0; }
SAID const char *ucnv_getAvailableName(int place) { return 0; }
SAID int ucnv_countAvailable(void) { return 0; }
SAID void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SAID void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
