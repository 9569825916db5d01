// The libraries are installed where the suite runs, not here: to the type checker all that they export is untyped.
declare module '@headlessui/react';
declare module '@material/web/dialog/dialog.js';
declare module '@radix-ui/react-dialog';
declare module '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
declare module 'bootstrap';
declare module 'driver.js';
declare module 'klaro/dist/klaro-no-css';
declare module 'photoswipe';
declare module 'react';
declare module 'react-dom/client';
declare module 'react-modal';
declare module 'sweetalert2';
declare module 'vanilla-cookieconsent';
