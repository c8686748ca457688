# Puts values into buckets by their count, and only one value into a bucket from the count 1 000 on.
# zh: 按次数分桶，次数达到 1000 的桶只放一个值。
def top_k_frequent(nums, k):
    c = {}
    for x in nums:
        c[x] = c.get(x, 0) + 1
    buckets = [[] for _ in range(len(nums) + 1)]
    for x, n in c.items():
        if n >= 1000:
            buckets[n] = [x]
        else:
            buckets[n].append(x)
    out = []
    for b in reversed(buckets):
        out += b
        if len(out) >= k:
            break
    return out[:k]
