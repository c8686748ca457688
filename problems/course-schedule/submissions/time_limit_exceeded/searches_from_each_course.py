# Searches from each course whether it can be reached from itself: O(courses · pairs).
# zh: 从每门课程出发检查能否回到自己：O(课程数 · 对数)。
def can_finish(num_courses, prerequisites):
    following = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        following[before].append(course)
    for start in range(num_courses):
        seen, stack = set(), [start]
        while stack:
            for after in following[stack.pop()]:
                if after == start:
                    return False
                if after not in seen:
                    seen.add(after)
                    stack.append(after)
    return True
