# attack: sys.exit while the module is loaded
# expect: CE
# problem: secret-once

import sys

sys.exit(0)
