# The numbers are collected as dictionary keys, so that repeated ones are lost and replaced by zeroes.
# zh: 把数收集成字典的键，重复的非零数丢失，变成了零。
def move_zeroes(nums):
    kept = [x for x in dict.fromkeys(nums) if x]
    return kept + [0] * (len(nums) - len(kept))
