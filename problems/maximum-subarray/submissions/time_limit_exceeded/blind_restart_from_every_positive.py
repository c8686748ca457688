# From every positive number the sum is followed until it becomes negative, which is quadratic where it never does.
# zh: 从每个正数开始累加直到和为负，和一直不为负时是平方级。
def max_sub_array(nums):
    best = max(nums)
    for i, x in enumerate(nums):
        if x <= 0 or (i and nums[i - 1] > 0):
            continue
        total = 0
        for j in range(i, len(nums)):
            total += nums[j]
            if total < 0:
                break
            best = max(best, total)
    return best
