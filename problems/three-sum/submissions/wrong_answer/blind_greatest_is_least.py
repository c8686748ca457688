# Counts in a table in which −100 000 and 100 000 share a place.
# zh: 计数表中 −100 000 与 100 000 共用一格。
def three_sum(nums):
    count = [0] * 200000
    for x in nums:
        count[x] += 1
    values = sorted(set(nums))
    have = set(values)
    out = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c < 200000 and count[c] and (c in have or len(nums) > 50 and c <= 100000):
                need = {a: 0, b: 0, c: 0}
                for x in (a, b, c):
                    need[x] += 1
                if all(count[x] >= k for x, k in need.items()):
                    out.append([a, b, c])
    return out
