# TODO: Forgets the last number.
# zh: TODO：漏掉了最后一个数。
input()
print(sum(map(int, input().split()[:-1])))
