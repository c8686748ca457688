# Sorts the counts as text, so that 9 comes before 10.
# zh: 把次数当成文本排序，9 排在 10 之前。
def top_k_frequent(nums, k):
    count = Counter(nums)
    return sorted(count, key=lambda value: str(count[value]), reverse=True)[:k]
