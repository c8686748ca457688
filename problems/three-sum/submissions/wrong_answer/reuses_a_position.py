# Looks the third number up among all numbers without asking whether it is one of the two already used.
# zh: 在全体数值中查找第三个数，没有排除已经用掉的那两个位置，同一个数可能被重复使用。
def three_sum(nums):
    values = set(nums)
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            third = -nums[i] - nums[j]
            if third in values:
                found.add(tuple(sorted((nums[i], nums[j], third))))
    return [list(triplet) for triplet in found]
