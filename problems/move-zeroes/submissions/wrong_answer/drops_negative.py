# Keeps only positive numbers in front, so negative ones turn into zeroes.
# zh: 只保留正数，负数也被当成零处理。
def move_zeroes(nums):
    others = [num for num in nums if num > 0]
    return others + [0] * (len(nums) - len(others))
