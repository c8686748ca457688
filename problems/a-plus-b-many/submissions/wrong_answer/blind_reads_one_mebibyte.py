# Reads the input in one piece of at most 1 MiB and ignores the rest.
# zh: 只一次读入至多 1 MiB，忽略其余输入。
import sys

for line in sys.stdin.read(1 << 20).splitlines():
    parts = line.split()
    if len(parts) == 2:
        print(int(parts[0]) + int(parts[1]))
