# The set of triplets is returned as a set, not as a list.
# zh: 直接返回三元组的集合，而不是列表。
def three_sum(nums):
    nums.sort()
    out = set()
    for i, a in enumerate(nums):
        if i and a == nums[i - 1]:
            continue
        seen = set()
        for c in nums[i + 1 :]:
            if -a - c in seen:
                out.add((a, -a - c, c))
            seen.add(c)
    return out or []
