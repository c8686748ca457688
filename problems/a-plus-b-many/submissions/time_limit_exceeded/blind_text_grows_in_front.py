# Puts each sum in front of the text printed at the end: quadratic in the number of lines.
# zh: 把每个和插到结果文本的前面：对行数为平方时间。
import sys

text = ""
for line in reversed(sys.stdin.readlines()):
    parts = line.split()
    if parts:
        text = str(int(parts[0]) + int(parts[1])) + "\n" + text
print(text, end="")
