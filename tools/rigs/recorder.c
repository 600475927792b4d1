/* Stands between a program and the C library (LD_PRELOAD), and records what it does to files and
 * folders, by their inodes: whatever way a program names them, all on one file system is seen.
 *
 *   RIG_TREE=/full/path     a folder; its file system is watched
 *   RIG_RECORD=/full/path   where the record goes
 *
 * One entry: the operation, three numbers, the lengths of a name and of bytes, the name, the bytes.
 *
 *   N folder inode mode name    a new name of a file
 *   M folder inode mode name    a new folder
 *   U folder - - name           a name is removed
 *   R folder folder - name new  a name becomes another
 *   W inode - offset bytes      a write
 *   T inode - size              a truncation
 *   S inode                     a sync, of a file or a folder
 *   P inode - mode              permissions are changed
 *   A stream - - bytes          what is said on standard output (1) or standard error (2)
 *
 * Build: cc -O2 -shared -fPIC -o recorder.so recorder.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static dev_t device;
static int record = -1;

__attribute__((constructor)) static void start(void) {
  const char *tree = getenv("RIG_TREE"), *to = getenv("RIG_RECORD");
  struct stat status;
  if (!tree || !to || stat(tree, &status) != 0) return;
  device = status.st_dev;
  record = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

/* The function that this one stands before. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Begins a call that may be recorded, and ends it with the errno of the call itself. */
#define BEGIN pthread_mutex_lock(&gate)
#define END(result)                 \
  do {                              \
    int error_ = errno;             \
    pthread_mutex_unlock(&gate);    \
    errno = error_;                 \
    return result;                  \
  } while (0)

static void note(char op, uint64_t x, uint64_t y, uint64_t z, const char *name, const void *bytes,
                 uint32_t length) {
  if (record < 0) return;
  int error = errno;
  char head[33];
  uint32_t named = (uint32_t)strlen(name);
  head[0] = op;
  memcpy(head + 1, &x, 8);
  memcpy(head + 9, &y, 8);
  memcpy(head + 17, &z, 8);
  memcpy(head + 25, &named, 4);
  memcpy(head + 29, &length, 4);
  struct iovec parts[3] = {{head, sizeof head}, {(void *)name, named}, {(void *)bytes, length}};
  if (syscall(SYS_writev, record, parts, 3) != (long)(sizeof head + named + length)) {
    fprintf(stderr, "recorder: the record cannot be written\n");
    _exit(70);
  }
  errno = error;
}

/* MARK: - Where a path and a descriptor lead */

/* The folder of a path: its inode, 0 if it is not watched; and the last name. */
static uint64_t folder_of(int at, const char *path, char name[256]) {
  char folder[4096];
  size_t length = strlen(path);
  while (length > 1 && path[length - 1] == '/') length--;
  if (length >= sizeof folder) return 0;
  memcpy(folder, path, length);
  folder[length] = 0;
  char *stroke = strrchr(folder, '/');
  const char *last = stroke ? stroke + 1 : folder;
  size_t longest = strnlen(last, 255);
  memcpy(name, last, longest);
  name[longest] = 0;
  if (!stroke) strcpy(folder, ".");
  else stroke[stroke == folder] = 0;
  struct stat status;
  if (fstatat(at, folder, &status, 0) != 0 || status.st_dev != device) return 0;
  return status.st_ino;
}

static int is_there(int at, const char *path) {
  struct stat status;
  int error = errno, found = fstatat(at, path, &status, AT_SYMLINK_NOFOLLOW) == 0;
  errno = error;
  return found;
}

/* The inode of a descriptor that is watched; 0 for others. */
static uint64_t inode_of(int descriptor, mode_t *mode) {
  struct stat status;
  int error = errno, failed = fstat(descriptor, &status);
  errno = error;
  if (failed || status.st_dev != device) return 0;
  if (mode) *mode = status.st_mode;
  return status.st_ino;
}

/* A name was made: notes it with what it names. */
static void named(char op, int at, const char *path) {
  char name[256];
  struct stat status;
  uint64_t folder = folder_of(at, path, name);
  if (folder && fstatat(at, path, &status, AT_SYMLINK_NOFOLLOW) == 0)
    note(op, folder, status.st_ino, status.st_mode & 07777, name, "", 0);
}

/* MARK: - Names */

static int opened(int (*real)(int, const char *, int, ...), int at, const char *path, int flags,
                  mode_t mode) {
  if (record < 0 || !(flags & O_CREAT)) {
    int result = real(at, path, flags, mode);
    if (record >= 0 && result >= 0 && flags & O_TRUNC) {
      uint64_t inode = inode_of(result, NULL);
      if (inode) note('T', inode, 0, 0, "", "", 0);
    }
    return result;
  }
  BEGIN;
  int creates = !is_there(at, path);
  int result = real(at, path, flags, mode);
  if (result >= 0 && creates) named('N', at, path);
  if (result >= 0 && !creates && flags & O_TRUNC) {
    uint64_t inode = inode_of(result, NULL);
    if (inode) note('T', inode, 0, 0, "", "", 0);
  }
  END(result);
}

#define MODE(flags)                       \
  mode_t mode = 0;                        \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { \
    va_list rest;                         \
    va_start(rest, flags);                \
    mode = va_arg(rest, mode_t);          \
    va_end(rest);                         \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), AT_FDCWD, path, flags, mode);
}

int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), at, path, flags, mode);
}

int openat64(int at, const char *path, int flags, ...) {
  MODE(flags)
  return opened(REAL(openat64), at, path, flags, mode);
}

int mkdirat(int at, const char *path, mode_t mode) {
  BEGIN;
  int result = REAL(mkdirat)(at, path, mode);
  if (result == 0) named('M', at, path);
  END(result);
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int linkat(int from, const char *path, int to, const char *new, int flags) {
  BEGIN;
  int result = REAL(linkat)(from, path, to, new, flags);
  if (result == 0) named('N', to, new);
  END(result);
}

int link(const char *path, const char *new) { return linkat(AT_FDCWD, path, AT_FDCWD, new, 0); }

int unlinkat(int at, const char *path, int flags) {
  char name[256];
  BEGIN;
  uint64_t folder = folder_of(at, path, name);
  int result = REAL(unlinkat)(at, path, flags);
  if (result == 0 && folder) note('U', folder, 0, 0, name, "", 0);
  END(result);
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }

int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

static int renamed(int from, const char *path, int to, const char *new, unsigned flags) {
  char name[256], new_name[256];
  BEGIN;
  uint64_t folder = folder_of(from, path, name), other = folder_of(to, new, new_name);
  int result = REAL(renameat2)(from, path, to, new, flags);
  if (result == 0 && (folder || other))
    note('R', folder, other, 0, name, new_name, (uint32_t)strlen(new_name));
  END(result);
}

int rename(const char *path, const char *new) {
  return renamed(AT_FDCWD, path, AT_FDCWD, new, 0);
}

int renameat(int from, const char *path, int to, const char *new) {
  return renamed(from, path, to, new, 0);
}

int renameat2(int from, const char *path, int to, const char *new, unsigned flags) {
  return renamed(from, path, to, new, flags);
}

/* MARK: - Content */

static ssize_t written(int descriptor, const void *bytes, ssize_t done, off64_t offset) {
  mode_t mode = 0;
  uint64_t inode = done > 0 ? inode_of(descriptor, &mode) : 0;
  if (inode && S_ISREG(mode))
    note('W', inode, 0, (uint64_t)offset, "", bytes, (uint32_t)done);
  return done;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  BEGIN;
  if (descriptor == 1 || descriptor == 2)
    note('A', (uint64_t)descriptor, 0, 0, "", bytes, (uint32_t)length);
  int error = errno;
  off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
  errno = error;
  ssize_t done = REAL(write)(descriptor, bytes, length);
  if (offset >= 0) written(descriptor, bytes, done, offset);
  END(done);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  BEGIN;
  ssize_t done = written(descriptor, bytes, REAL(pwrite64)(descriptor, bytes, length, offset), offset);
  END(done);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return pwrite64(descriptor, bytes, length, offset);
}

int ftruncate64(int descriptor, off64_t size) {
  BEGIN;
  int result = REAL(ftruncate64)(descriptor, size);
  uint64_t inode = result == 0 ? inode_of(descriptor, NULL) : 0;
  if (inode) note('T', inode, 0, (uint64_t)size, "", "", 0);
  END(result);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int synced(int descriptor, int result) {
  uint64_t inode = result == 0 ? inode_of(descriptor, NULL) : 0;
  if (inode) note('S', inode, 0, 0, "", "", 0);
  return result;
}

int fsync(int descriptor) {
  BEGIN;
  int result = synced(descriptor, REAL(fsync)(descriptor));
  END(result);
}

int fdatasync(int descriptor) {
  BEGIN;
  int result = synced(descriptor, REAL(fdatasync)(descriptor));
  END(result);
}

int fchmod(int descriptor, mode_t mode) {
  BEGIN;
  int result = REAL(fchmod)(descriptor, mode);
  uint64_t inode = result == 0 ? inode_of(descriptor, NULL) : 0;
  if (inode) note('P', inode, 0, mode, "", "", 0);
  END(result);
}
