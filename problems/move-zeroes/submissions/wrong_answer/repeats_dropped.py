# Collects the other numbers in a dictionary, which drops repeated ones.
# zh: 用字典收集非零数，重复的数丢失了。
def move_zeroes(nums):
    others = list(dict.fromkeys(num for num in nums if num))
    return others + [0] * (len(nums) - len(others))
