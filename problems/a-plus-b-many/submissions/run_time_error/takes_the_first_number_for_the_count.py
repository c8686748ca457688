# Takes the first number for the number of lines.
# zh: 把第一个数当成行数。
count = int(input())
for _ in range(count):
    a, b = map(int, input().split())
    print(a + b)
