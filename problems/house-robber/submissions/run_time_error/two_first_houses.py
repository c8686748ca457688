# Reads the second house without checking that there is one.
# zh: 没有判断是否只有一间房，直接读取了第二间。


def house_robber(nums):
    if not nums:
        return 0
    best = [nums[0], max(nums[0], nums[1])]
    for num in nums[2:]:
        best.append(max(best[-1], best[-2] + num))
    return best[-1]
