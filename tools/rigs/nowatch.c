/* A C library that has no inotify(7) to give (LD_PRELOAD): a program that would watch a folder has to
 * look by itself, as it has to where a system's watches are used up.
 *
 * Build: cc -O2 -shared -fPIC -o nowatch.so nowatch.c
 */
#include <errno.h>

int inotify_init1(int flags);

int inotify_init1(int flags) {
  (void)flags;
  errno = EMFILE;
  return -1;
}
