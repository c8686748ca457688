# Takes the first house without checking that there is one.
# zh: 没有判断数组是否为空，直接取了第一间。


def house_robber(nums):
    best = [0, nums[0]]
    for num in nums[1:]:
        best.append(max(best[-1], best[-2] + num))
    return best[-1]
