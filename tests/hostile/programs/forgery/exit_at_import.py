# attack: sys.exit(0) at module level
# expect: CE|RE

import sys

sys.exit(0)
