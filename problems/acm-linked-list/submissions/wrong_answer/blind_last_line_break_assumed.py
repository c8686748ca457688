# Cuts the last character of each line, which is a digit if the last line has no line break.
# zh: 去掉每一行的最后一个字符，而最后一行没有换行符时，那是一个数字。
import sys


def main():
    lines = [line[:-1] for line in sys.stdin]
    head, n, k = lines[0].split()
    n, k = int(n), int(k)
    val, nxt = {}, {}
    for line in lines[1 : 1 + n]:
        a, v, b = line.split()
        val[a] = v
        nxt[a] = b
    chain = []
    while head in val:
        chain.append(head)
        head = nxt[head]
    i = 0
    while i + k <= len(chain):
        chain[i : i + k] = chain[i : i + k][::-1]
        i += k
    if not chain:
        print("-1")
    for i in range(len(chain)):
        print(chain[i], val[chain[i]], chain[i + 1] if i + 1 < len(chain) else "-1")


main()
