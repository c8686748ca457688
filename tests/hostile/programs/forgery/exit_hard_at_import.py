# attack: os._exit(0) at module level
# expect: CE|RE

import os

os._exit(0)
