# Goes back exactly two houses, and never three.
# zh: 只从往前数第二间转移，没有考虑往前数第三间。


def house_robber(nums):
    total = nums[:2]
    for at in range(2, len(nums)):
        total.append(total[at - 2] + nums[at])
    return max(total, default=0)
