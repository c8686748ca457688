# Robs the richest house first and then the richest that is still allowed.
# zh: 总是先选金额最高、且仍允许的房屋。
def house_robber(nums):
    free, total = [True] * (len(nums) + 2), 0
    for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
        if free[i] and free[i + 1] and free[i - 1]:
            total += nums[i]
            free[i] = False
    pairs = (sum(nums[::2]), sum(nums[1::2]))
    return max(total, *pairs)
