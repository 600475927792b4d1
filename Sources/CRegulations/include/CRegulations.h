#ifndef CREGULATIONS_H
#define CREGULATIONS_H

#include <stddef.h>

/// The documents of the shipped regulations as UTF-8, one after the other, each ended by a zero byte.
const unsigned char *journal_regulations(void);

/// The number of their bytes, zeros included.
size_t journal_regulations_size(void);

#endif
