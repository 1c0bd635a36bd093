// the default form of Pagefind, with words for a language that it has none for
new PagefindUI({
  element: '#search',
  translations: {
    placeholder: 'Іздеу',
    many_results: '[COUNT] нәтиже: [SEARCH_TERM]',
    one_result: '[COUNT] нәтиже: [SEARCH_TERM]',
    zero_results: '0 нәтиже: [SEARCH_TERM]',
    searching: 'Ізделуде: [SEARCH_TERM]',
  },
});
