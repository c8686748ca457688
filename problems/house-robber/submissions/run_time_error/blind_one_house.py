# Reads the second house of a street that has only one.
# zh: 只有一间房屋时仍读取第二间。
def house_robber(nums):
    if not nums:
        return 0
    best = [nums[0], max(nums[0], nums[1])]
    for x in nums[2:]:
        best.append(max(best[-1], best[-2] + x))
    return best[-1]
