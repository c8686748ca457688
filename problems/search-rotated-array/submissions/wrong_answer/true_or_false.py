# Answers only whether the target is there.
# zh: 只回答了 target 是否存在，没有返回下标。
def search(nums, target):
    return target in nums
