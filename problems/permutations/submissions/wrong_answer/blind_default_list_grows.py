# Collects the orders in a default argument, which keeps those of earlier calls.
# zh: 用默认参数收集结果，会保留之前调用的内容。
def permute(nums, path=(), found=[]):
    if len(path) == len(nums):
        found.append(list(path))
    for num in nums:
        if num not in path:
            permute(nums, (*path, num), found)
    return found
