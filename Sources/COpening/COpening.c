#include "COpening.h"
