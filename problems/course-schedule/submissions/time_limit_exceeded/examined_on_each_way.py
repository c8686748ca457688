# Examines a course again on each way that leads to it: 2²⁰⁰ ways through 200 layers.
# zh: 每条路上都重新检查同一门课程：200 层有 2²⁰⁰ 条路。
def can_finish(num_courses, prerequisites):
    graph = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        graph[course].append(before)
    path = set()

    def possible(course):
        if course in path:
            return False
        path.add(course)
        result = all(possible(before) for before in graph[course])
        path.remove(course)
        return result

    return all(possible(course) for course in range(num_courses))
