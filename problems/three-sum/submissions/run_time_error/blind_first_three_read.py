# The first and the third number are compared before the length is checked, which fails for short lists.
# zh: 没有检查长度就读取第三个数，列表太短时出错。
def three_sum(nums):
    nums.sort()
    if nums[0] > 0 or nums[-1] < 0:
        return []
    out = set()
    for i, a in enumerate(nums):
        if i and a == nums[i - 1]:
            continue
        seen = set()
        for c in nums[i + 1 :]:
            if -a - c in seen:
                out.add((a, -a - c, c))
            seen.add(c)
    return list(out)
