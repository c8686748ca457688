# Fills the answer up with values that occur once less than the k-th if the counts are above 500.
# zh: 次数超过 500 时，用只少一次的值补足答案。
def top_k_frequent(nums, k):
    c = {}
    for x in nums:
        c[x] = c.get(x, 0) + 1
    limit = sorted(c.values(), reverse=True)[k - 1]
    out = [x for x in c if c[x] > limit]
    for x in c:
        if len(out) == k:
            break
        if limit - (limit > 500) <= c[x] <= limit:
            out.append(x)
    return out
