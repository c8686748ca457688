# The result is a default argument, so that a second call continues with the subsets of the first.
# zh: 结果列表是默认参数，第二次调用接着用第一次的子集。
def subsets(nums, result=[[]]):  # noqa: B006  # the fault to be caught
    for x in nums:
        result += [[*s, x] for s in result]
    return result
