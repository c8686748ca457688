# Keeps the values and their counts in two lists and searches the first one for each number.
# zh: 用两个列表保存值和次数，每个数都在列表中查找。
def top_k_frequent(nums, k):
    values, counts = [], []
    for num in nums:
        if num in values:
            counts[values.index(num)] += 1
        else:
            values.append(num)
            counts.append(1)
    order = sorted(range(len(values)), key=counts.__getitem__, reverse=True)
    return [values[i] for i in order[:k]]
