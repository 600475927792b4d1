/* Stands between a program and the C library (LD_PRELOAD): one kind of call on one path fails with
 * an input/output error, as on a disk that fails.
 *
 *   RIG_PATH=/full/path   the file or folder
 *   RIG_CALL=...         which calls on it fail: look (stat, access), open, rewrite (open for
 *                         writing), read, write, sync, lock (flock)
 *
 * Build: cc -O2 -shared -fPIC -o eio.so eio.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static char path[PATH_MAX];
static const char *call = "";
static dev_t device;
static ino_t inode;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
  const char *named = getenv("RIG_PATH"), *failing = getenv("RIG_CALL");
  if (!named || !failing || strlen(named) >= sizeof path) return;
  struct stat status;
  if (REAL(stat)(named, &status) == 0) {
    device = status.st_dev;
    inode = status.st_ino;
  }
  strcpy(path, named);
  call = failing;
}

/* Whether a name means the path: as it is, or from the folder in which the program runs. */
static int is_it(int at, const char *name) {
  if (!path[0] || !name) return 0;
  if (!strcmp(name, path)) return 1;
  const char *last = strrchr(path, '/');
  if (!last) return 0;
  char here[PATH_MAX];
  if (at == AT_FDCWD && !strcmp(name, "."))
    return getcwd(here, sizeof here) && !strcmp(here, path);
  if (!strncmp(name, "./", 2)) name += 2;
  if (strchr(name, '/') || strcmp(name, last + 1)) return 0;
  char folder[PATH_MAX], whole[PATH_MAX];
  snprintf(folder, sizeof folder, "/proc/self/%s", at == AT_FDCWD ? "cwd" : "fd");
  if (at != AT_FDCWD) snprintf(folder, sizeof folder, "/proc/self/fd/%d", at);
  ssize_t length = readlink(folder, whole, sizeof whole - 1);
  if (length < 0) return 0;
  return length == last - path && !strncmp(whole, path, (size_t)length);
}

static int is_open(int descriptor) {
  struct stat status;
  return inode && REAL(fstat)(descriptor, &status) == 0 && status.st_ino == inode &&
         status.st_dev == device;
}

#define FAIL_IF(condition, result) \
  if (condition) {                 \
    errno = EIO;                   \
    return result;                 \
  }
#define LOOKS (!strcmp(call, "look"))

int stat(const char *name, struct stat *status) {
  FAIL_IF(LOOKS && is_it(AT_FDCWD, name), -1)
  return REAL(stat)(name, status);
}
int stat64(const char *name, struct stat64 *status) {
  FAIL_IF(LOOKS && is_it(AT_FDCWD, name), -1)
  return REAL(stat64)(name, status);
}
int lstat(const char *name, struct stat *status) {
  FAIL_IF(LOOKS && is_it(AT_FDCWD, name), -1)
  return REAL(lstat)(name, status);
}
int fstatat(int at, const char *name, struct stat *status, int flags) {
  FAIL_IF(LOOKS && is_it(at, name), -1)
  return REAL(fstatat)(at, name, status, flags);
}
int statx(int at, const char *name, int flags, unsigned mask, struct statx *status) {
  FAIL_IF(LOOKS && is_it(at, name), -1)
  return REAL(statx)(at, name, flags, mask, status);
}
int access(const char *name, int mode) {
  FAIL_IF(LOOKS && is_it(AT_FDCWD, name), -1)
  return REAL(access)(name, mode);
}

static int fails_to_open(int at, const char *name, int flags) {
  int rewrites = !strcmp(call, "rewrite") && (flags & O_ACCMODE) != O_RDONLY;
  return (rewrites || !strcmp(call, "open")) && is_it(at, name);
}

#define MODE                              \
  mode_t mode = 0;                        \
  if (flags & (O_CREAT | __O_TMPFILE)) {  \
    va_list rest;                         \
    va_start(rest, flags);                \
    mode = va_arg(rest, mode_t);          \
    va_end(rest);                         \
  }

int open(const char *name, int flags, ...) {
  MODE
  FAIL_IF(fails_to_open(AT_FDCWD, name, flags), -1)
  return REAL(open)(name, flags, mode);
}
int open64(const char *name, int flags, ...) {
  MODE
  FAIL_IF(fails_to_open(AT_FDCWD, name, flags), -1)
  return REAL(open64)(name, flags, mode);
}
int openat(int at, const char *name, int flags, ...) {
  MODE
  FAIL_IF(fails_to_open(at, name, flags), -1)
  return REAL(openat)(at, name, flags, mode);
}
int openat64(int at, const char *name, int flags, ...) {
  MODE
  FAIL_IF(fails_to_open(at, name, flags), -1)
  return REAL(openat64)(at, name, flags, mode);
}

ssize_t read(int descriptor, void *bytes, size_t length) {
  FAIL_IF(!strcmp(call, "read") && is_open(descriptor), -1)
  return REAL(read)(descriptor, bytes, length);
}
ssize_t pread(int descriptor, void *bytes, size_t length, off_t offset) {
  FAIL_IF(!strcmp(call, "read") && is_open(descriptor), -1)
  return REAL(pread)(descriptor, bytes, length, offset);
}
ssize_t pread64(int descriptor, void *bytes, size_t length, off64_t offset) {
  FAIL_IF(!strcmp(call, "read") && is_open(descriptor), -1)
  return REAL(pread64)(descriptor, bytes, length, offset);
}
ssize_t write(int descriptor, const void *bytes, size_t length) {
  FAIL_IF(!strcmp(call, "write") && is_open(descriptor), -1)
  return REAL(write)(descriptor, bytes, length);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  FAIL_IF(!strcmp(call, "write") && is_open(descriptor), -1)
  return REAL(pwrite)(descriptor, bytes, length, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  FAIL_IF(!strcmp(call, "write") && is_open(descriptor), -1)
  return REAL(pwrite64)(descriptor, bytes, length, offset);
}
int fsync(int descriptor) {
  FAIL_IF(!strcmp(call, "sync") && is_open(descriptor), -1)
  return REAL(fsync)(descriptor);
}
int fdatasync(int descriptor) {
  FAIL_IF(!strcmp(call, "sync") && is_open(descriptor), -1)
  return REAL(fdatasync)(descriptor);
}
int flock(int descriptor, int operation) {
  FAIL_IF(!strcmp(call, "lock") && is_open(descriptor), -1)
  return REAL(flock)(descriptor, operation);
}
