# Searches for a ring only among the courses that can be reached from course 0.
# zh: 只在从课程 0 能到达的课程中找环。
def can_finish(num_courses, prerequisites):
    following = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        following[before].append(course)
    state = [0] * num_courses

    def free_of_rings(course):
        if state[course]:
            return state[course] == 2
        state[course] = 1
        result = all(free_of_rings(after) for after in following[course])
        state[course] = 2
        return result

    return free_of_rings(0)
