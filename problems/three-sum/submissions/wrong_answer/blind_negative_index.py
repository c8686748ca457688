# The third number is looked up in a table by an index that may be negative, which reads from the other end.
# zh: 用可能为负的下标查第三个数的表，读到了表的另一端。
def three_sum(nums):
    size = 100_000
    table = [0] * (2 * size + 1)
    for x in nums:
        table[x + size] += 1
    values = sorted(set(nums), reverse=True)
    out = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c > b or c > size:
                continue
            need = 1 + (a == c) + (b == c)
            if table[c + size] >= need and (a != b or table[a + size] >= 2):
                out.append([a, b, c])
    return out
