# Calls itself along the prerequisites: a chain of 50 000 courses exceeds the recursion limit.
# zh: 沿先修关系递归：50 000 门课程的链超出了递归深度上限。
def can_finish(num_courses, prerequisites):
    graph = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        graph[course].append(before)
    state = [0] * num_courses

    def possible(course):
        if state[course]:
            return state[course] == 2
        state[course] = 1
        if not all(possible(before) for before in graph[course]):
            return False
        state[course] = 2
        return True

    return all(possible(course) for course in range(num_courses))
