# Calls list.index for a target that may be absent, which raises ValueError.
# zh: 对可能不存在的 target 调用 list.index，触发 ValueError。
def search(nums, target):
    return nums.index(target)
