# attack: keep what one case leaves for the next one in a module
# expect: WA|RE
# problem: secret-program

import json

seen = getattr(json, "seen", [])
seen.append(input())
json.seen = seen
print(len(seen) > 1 and seen[0])
