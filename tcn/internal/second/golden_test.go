package second

import _ "github.com/doublelock/doublelock/internal/golden" // -update is known to all packages
