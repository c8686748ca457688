# Raises the count of a value that the dictionary does not have yet: KeyError.
# zh: 字典里还没有这个值就直接加一，触发 KeyError。
def top_k_frequent(nums, k):
    count = {}
    for num in nums:
        count[num] += 1
    return sorted(count, key=count.get, reverse=True)[:k]
